@NullMarked
package org.aliquot.catalog.internal;

import org.jspecify.annotations.NullMarked;
