@NullMarked
package org.aliquot.proficiency;

import org.jspecify.annotations.NullMarked;
