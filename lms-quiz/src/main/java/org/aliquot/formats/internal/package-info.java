@NullMarked
package org.aliquot.formats.internal;

import org.jspecify.annotations.NullMarked;
