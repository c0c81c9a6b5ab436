@NullMarked
package dev.parley.webapi.limit;

import org.jspecify.annotations.NullMarked;
