package org.aliquot.clinical;

import org.aliquot.word.Word;

/** How well a skill was shown. */
public enum SkillLevel implements Word {
    OBSERVED("Has observed it"),
    ASSISTED("Performed with help"),
    INDEPENDENT("Performs independently"),
    MORE_PRACTICE("Needs more practice");

    private final String title;

    SkillLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
