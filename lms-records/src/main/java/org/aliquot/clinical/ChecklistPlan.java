package org.aliquot.clinical;

import java.util.List;

/** A checklist as a school writes it. */
public record ChecklistPlan(String name, Bench bench, List<Checklists.Skill> skills) {

    public static final int LONGEST_NAME = 120;

    /** Of one skill, in letters. */
    public static final int LONGEST_SKILL = 300;

    public static final int MOST_SKILLS = 100;

    public ChecklistPlan {
        skills = List.copyOf(skills);
    }
}
