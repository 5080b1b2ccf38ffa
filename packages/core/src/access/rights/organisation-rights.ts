import { administration, everyEmployee, leaderOfUnit, type Rights, readByAll, union } from './rights.js';

export const organisation: Rights = {
  read: readByAll,
  count: everyEmployee,
  create: administration,
  update: union(leaderOfUnit, administration),
  transition: administration,
};

export const municipal: Rights = {
  read: readByAll,
  count: everyEmployee,
  update: administration,
  transition: administration,
};
