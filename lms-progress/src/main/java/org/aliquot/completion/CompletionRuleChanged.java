package org.aliquot.completion;

/** Another rule completes this course from now on; whoever meets it is to be found. */
public record CompletionRuleChanged(String course) {}
