/** Questions of our own text pack, also unfinished ones. */
@NullMarked
package org.aliquot.formats.pack;

import org.jspecify.annotations.NullMarked;
