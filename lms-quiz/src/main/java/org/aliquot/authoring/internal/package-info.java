@NullMarked
package org.aliquot.authoring.internal;

import org.jspecify.annotations.NullMarked;
