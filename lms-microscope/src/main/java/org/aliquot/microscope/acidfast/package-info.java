/** Acid-fast stains under oil: mycobacteria in sputum, and coccidia in stool by the modified method. */
@NullMarked
package org.aliquot.microscope.acidfast;

import org.jspecify.annotations.NullMarked;
