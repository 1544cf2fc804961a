package org.aliquot.delivery;

import org.aliquot.delivery.FormDrawing.FormItem;
import org.jspecify.annotations.Nullable;

/** What becomes of an adaptive sitting when a final answer is taken: the next question, or the review when there is none. */
record ClosingAnswer(@Nullable FormItem next) {}
