package org.aliquot.web.question;

import org.jspecify.annotations.Nullable;

/** A checked drawing with its caption and the twin in words. */
public record ExhibitView(String svg, @Nullable String captionHtml, String description) {}
