/** The laboratory behind lab-native questions: antibody panels, control charts, differential counts. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.lab;

import org.jspecify.annotations.NullMarked;
