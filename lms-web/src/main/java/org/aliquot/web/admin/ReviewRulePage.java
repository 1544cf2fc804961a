package org.aliquot.web.admin;

/** Whether questions are published with four eyes only. */
public record ReviewRulePage(boolean fourEyes) {}
