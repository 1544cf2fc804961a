@NullMarked
package org.aliquot.audit.internal;

import org.jspecify.annotations.NullMarked;
