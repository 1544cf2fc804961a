/** What the engine costs; figures in docs/engine/benchmarks.md. */
@NullMarked
package org.aliquot.bench;

import org.jspecify.annotations.NullMarked;
