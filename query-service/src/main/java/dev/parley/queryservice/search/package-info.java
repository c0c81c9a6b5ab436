/**
 * Full text: a follower of its own that opens the narrative of each entry and indexes it
 * in memory with the entry's position, and the search in it. Nothing of it is stored.
 */
@NullMarked
package dev.parley.queryservice.search;

import org.jspecify.annotations.NullMarked;
