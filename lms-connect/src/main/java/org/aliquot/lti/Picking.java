package org.aliquot.lti;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice of exams, lessons and courses for a course of another system (LTI Deep Linking 2.0).
 *
 * @param returnUrl where what was chosen is sent
 * @param data what the system wants back as it gave it; null for nothing
 * @param several whether more than one may be chosen
 * @param withColumns whether the system takes a column of its gradebook with each link
 */
public record Picking(
        UUID id,
        UUID connection,
        String deployment,
        String returnUrl,
        @Nullable String data,
        boolean several,
        boolean withColumns) {}
