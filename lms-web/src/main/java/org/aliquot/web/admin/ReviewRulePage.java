package org.aliquot.web.admin;

import org.aliquot.web.staff.Flash;
import org.jspecify.annotations.Nullable;

/** Whether questions are published with four eyes only. */
public record ReviewRulePage(boolean fourEyes, @Nullable Flash flash) {}
