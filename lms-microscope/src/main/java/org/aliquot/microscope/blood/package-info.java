/** Blood films: red cells, leukocytes, platelets and the parasites of blood. */
@NullMarked
package org.aliquot.microscope.blood;

import org.jspecify.annotations.NullMarked;
