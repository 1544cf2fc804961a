/** An atlas of what is seen under the microscope, each picture drawn anew. In English: its terms are those of the exam. */
@NullMarked
package org.aliquot.web.atlas;

import org.jspecify.annotations.NullMarked;
