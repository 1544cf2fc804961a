@NullMarked
package org.aliquot.web.internal;

import org.jspecify.annotations.NullMarked;
