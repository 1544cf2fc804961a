/** Pages about one's own account: signing up, forgotten passwords, links from mail, the profile. */
@Bilingual
@NullMarked
package org.aliquot.web.account;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
