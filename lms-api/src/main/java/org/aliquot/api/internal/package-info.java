@NullMarked
package org.aliquot.api.internal;

import org.jspecify.annotations.NullMarked;
