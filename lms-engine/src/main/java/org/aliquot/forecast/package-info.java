/** The chance to pass, whether time will do, and how well such forecasts have come true. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.forecast;

import org.jspecify.annotations.NullMarked;
