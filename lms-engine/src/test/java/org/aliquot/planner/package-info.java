@NullMarked
package org.aliquot.planner;

import org.jspecify.annotations.NullMarked;
