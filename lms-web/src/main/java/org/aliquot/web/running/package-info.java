/** Pages about exams that run: who sits them, and answers that came late. */
@NullMarked
package org.aliquot.web.running;

import org.jspecify.annotations.NullMarked;
