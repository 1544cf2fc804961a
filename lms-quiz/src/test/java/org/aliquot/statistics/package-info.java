@NullMarked
package org.aliquot.statistics;

import org.jspecify.annotations.NullMarked;
