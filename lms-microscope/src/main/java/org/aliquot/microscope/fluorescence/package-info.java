/** What is seen by the light it gives off: antibodies on HEp-2 cells, and mycobacteria with auramine. */
@NullMarked
package org.aliquot.microscope.fluorescence;

import org.jspecify.annotations.NullMarked;
