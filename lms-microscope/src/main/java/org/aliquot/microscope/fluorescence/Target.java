package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Substance;

/** Where the antibodies of a serum bind in HEp-2 cells. */
interface Target {

    Substance.Matter interphase(InterphaseCell cell, Chance chance);

    Substance.Matter metaphase(MetaphaseCell cell, Chance chance);
}
