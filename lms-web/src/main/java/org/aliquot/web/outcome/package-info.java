/** Pages about what came of learners after a program: its figures, the rows behind them, and where staff enter them. */
@NullMarked
package org.aliquot.web.outcome;

import org.jspecify.annotations.NullMarked;
