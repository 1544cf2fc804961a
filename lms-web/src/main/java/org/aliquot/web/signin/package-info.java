/** Signing in and out. */
@NullMarked
package org.aliquot.web.signin;

import org.jspecify.annotations.NullMarked;
