@NullMarked
package org.aliquot.completion.internal;

import org.jspecify.annotations.NullMarked;
