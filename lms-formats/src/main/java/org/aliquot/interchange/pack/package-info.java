/** Questions of our own text pack, also unfinished ones. */
@NullMarked
package org.aliquot.interchange.pack;

import org.jspecify.annotations.NullMarked;
