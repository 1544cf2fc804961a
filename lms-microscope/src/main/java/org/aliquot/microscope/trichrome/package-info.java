/** Trichrome-stained smears of stool under oil: trophozoites and cysts of protozoa, and what is mistaken for them. */
@NullMarked
package org.aliquot.microscope.trichrome;

import org.jspecify.annotations.NullMarked;
