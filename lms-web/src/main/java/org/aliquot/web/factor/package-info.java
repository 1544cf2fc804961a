/** Setting up a second factor, and signing in with it. */
@NullMarked
package org.aliquot.web.factor;

import org.jspecify.annotations.NullMarked;
