package org.aliquot.web.lti;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * What an instructor's course may be here.
 *
 * @param course its title in their system
 * @param name what a new class would be called
 */
public record ChoicePage(String course, String exam, String name, List<Choice> choices, String action) {}
