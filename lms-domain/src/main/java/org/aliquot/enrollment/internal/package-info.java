@NullMarked
package org.aliquot.enrollment.internal;

import org.jspecify.annotations.NullMarked;
