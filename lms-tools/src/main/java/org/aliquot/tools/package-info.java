/** The data tools of the lms command: no database, no framework. */
@NullMarked
package org.aliquot.tools;

import org.jspecify.annotations.NullMarked;
