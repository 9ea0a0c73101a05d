import { describe, expect, it } from 'vitest';
import {
  isNetworkType,
  isOnNetwork,
  isUncPath,
  mountTypeOf,
  parseLinuxMounts,
  parseMacMounts,
} from '../../../electron/newsroom/storage/network-path.ts';
import { tempFolder } from '../support/temp-folder.ts';

const linux = parseLinuxMounts(
  [
    'sysfs /sys sysfs rw,nosuid 0 0',
    '/dev/sda2 / ext4 rw,relatime 0 0',
    'may-chu:/tin /mnt/tin nfs4 rw 0 0',
    '//may-chu/chung /mnt/o\\040chung cifs rw 0 0',
    'systemd-1 /mnt/auto autofs rw 0 0',
    'ha@may-chu:/ /home/ha/xa fuse.sshfs rw 0 0',
    '/dev/sdb1 /mnt/tin/usb vfat rw 0 0',
  ].join('\n'),
);

describe('a folder on another machine', () => {
  it.each([
    ['/home/ha/.local/share/ban-tin', 'ext4', false],
    ['/mnt/tin/ban-tin', 'nfs4', true],
    ['/mnt/tin', 'nfs4', true],
    ['/mnt/tinh', 'ext4', false],
    ['/mnt/o chung/ban-tin', 'cifs', true],
    ['/mnt/auto/ban-tin', 'ext4', false],
    ['/home/ha/xa/ban-tin', 'fuse.sshfs', true],
    ['/mnt/tin/usb/ban-tin', 'vfat', false],
  ])('%s is on %s', (folder, type, network) => {
    expect(mountTypeOf(folder, linux)).toBe(type);
    expect(isNetworkType(mountTypeOf(folder, linux))).toBe(network);
  });

  it('is told from macOS mounts', () => {
    const mac = parseMacMounts(
      '/dev/disk3s1 on / (apfs, local)\n//ha@may-chu/tin on /Volumes/tin xã (smbfs, nodev)',
    );
    expect(isNetworkType(mountTypeOf('/Volumes/tin xã/ban-tin', mac))).toBe(true);
    expect(isNetworkType(mountTypeOf('/Users/ha', mac))).toBe(false);
  });

  it.each([
    ['\\\\may-chu\\chung\\ban-tin', true],
    ['//may-chu/chung', true],
    ['\\\\?\\UNC\\may-chu\\chung', true],
    ['\\\\?\\C:\\Users\\ha', false],
    ['\\\\.\\C:\\', false],
    ['C:\\Users\\ha', false],
    ['/home/ha', false],
  ])('is told from a Windows path: %s', (folder, network) => {
    expect(isUncPath(folder)).toBe(network);
  });

  it('is not this test’s own, nor one below it that does not exist yet', () => {
    expect(isOnNetwork(`${tempFolder()}/chưa/có`)).toBe(false);
  });
});
