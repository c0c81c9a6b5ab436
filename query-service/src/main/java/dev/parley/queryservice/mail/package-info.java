/** Whom an entry or a day is to be mailed to, and in which words. */
@NullMarked
package dev.parley.queryservice.mail;

import org.jspecify.annotations.NullMarked;
