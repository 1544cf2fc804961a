package org.aliquot.web.author;

import java.util.List;

/** One part of a lesson in which two texts differ, line by line. */
public record FieldDiff(String field, List<DiffLine> lines) {}
