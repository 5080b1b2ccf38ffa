/** Stands for a name that is being looked up. An id in its place would flicker, and says nothing to anybody. */
export const nameOnItsWay = '…';
