/**
 * What an immutable log must be able to forget: free text, sealed with a key per entry
 * that is kept beside the log, and the directory that says who the pseudonyms are.
 */
@NullMarked
package dev.parley.personaldata;

import org.jspecify.annotations.NullMarked;
