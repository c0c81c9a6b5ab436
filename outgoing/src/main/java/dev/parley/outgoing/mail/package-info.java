/**
 * What people are sent by mail: that each of it goes once, at its time, and that nothing
 * is lost while the mail server is away.
 */
@NullMarked
package dev.parley.outgoing.mail;

import org.jspecify.annotations.NullMarked;
