@NullMarked
package org.aliquot.reports.internal;

import org.jspecify.annotations.NullMarked;
