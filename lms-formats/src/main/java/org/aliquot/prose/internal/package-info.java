@NullMarked
package org.aliquot.prose.internal;

import org.jspecify.annotations.NullMarked;
