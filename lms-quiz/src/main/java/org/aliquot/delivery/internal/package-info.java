@NullMarked
package org.aliquot.delivery.internal;

import org.jspecify.annotations.NullMarked;
