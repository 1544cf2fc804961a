package org.aliquot.packfile.check;

import java.util.List;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** One thing that is looked for in the content of a pack whose files are sound. */
interface ContentCheck {

    /** Empty where nothing is wrong; in any order. */
    List<Problem> problems(SoundPack pack);
}
