@NullMarked
package org.aliquot.packs.internal;

import org.jspecify.annotations.NullMarked;
