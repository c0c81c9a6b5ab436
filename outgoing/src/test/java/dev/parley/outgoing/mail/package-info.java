/** Mails through a real server. */
@NullMarked
package dev.parley.outgoing.mail;

import org.jspecify.annotations.NullMarked;
