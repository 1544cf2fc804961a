/** Figures for programs that watch the installation. */
@NullMarked
package org.aliquot.web.metrics;

import org.jspecify.annotations.NullMarked;
