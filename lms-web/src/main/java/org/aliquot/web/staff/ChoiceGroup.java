package org.aliquot.web.staff;

import java.util.List;

/** Entries of a list to choose from that belong together. */
public record ChoiceGroup(String title, List<Choice> choices) {}
