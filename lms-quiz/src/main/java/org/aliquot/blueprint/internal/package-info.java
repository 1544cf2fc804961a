@NullMarked
package org.aliquot.blueprint.internal;

import org.jspecify.annotations.NullMarked;
