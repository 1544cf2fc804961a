/** Lessons as their authors wrote them, and the facts that they point at. Plain values. */
@NullMarked
package org.aliquot.lesson;

import org.jspecify.annotations.NullMarked;
